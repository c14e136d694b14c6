package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.journeymodel.core.validation.FindingsException;
import org.journeymodel.core.validation.InvalidJourneyException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a message for people and an exit code; never a stack trace. */
final class Complaints implements IExecutionExceptionHandler {

    static final int INVALID = 1;
    static final int UNUSABLE = 2;

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        if (fault instanceof FindingsException || fault instanceof IllegalArgumentException) {
            err.println(fault.getMessage());
        } else if (fault instanceof IOException io) {
            err.println(messageOf(io));
        } else {
            err.println("journey: an error in the program itself, please report it: " + fault);
        }
        return fault instanceof InvalidJourneyException ? INVALID : UNUSABLE;
    }

    private static String messageOf(IOException fault) {
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file. Check the path.";
        }
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access denied. Check the permissions of the file.";
        }
        if (fault instanceof FileSystemException other) {
            String reason = other.getReason() == null ? "cannot be used" : other.getReason();
            return other.getFile() + ": " + reason + ".";
        }
        return "Reading or writing failed: " + fault.getMessage() + ".";
    }
}
