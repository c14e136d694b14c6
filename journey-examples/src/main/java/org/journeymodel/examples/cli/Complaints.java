package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.NoSuchElementException;
import org.journeymodel.core.validation.FindingsException;
import org.journeymodel.core.validation.InvalidJourneyException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message for people and an exit code; never a stack trace. */
final class Complaints implements IExecutionExceptionHandler, IParameterExceptionHandler {

    static final int INVALID = 1;
    static final int UNUSABLE = 2;

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(messageOf(fault));
        UnmatchedArgumentException.printSuggestions(fault, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return UNUSABLE;
    }

    private static String messageOf(ParameterException fault) {
        boolean isCommand = fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && fault.getCommandLine().getParent() == null;
        return isCommand
                ? "Unknown command: '"
                        + ((UnmatchedArgumentException) fault).getUnmatched().get(0) + "'"
                : String.valueOf(fault.getMessage());
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments) {
        return tell(fault, command.getErr());
    }

    /** {@return the exit code for what went wrong, when it is told} */
    static int tell(Exception fault, PrintWriter err) {
        if (fault instanceof FindingsException
                || fault instanceof IllegalArgumentException
                || fault instanceof NoSuchElementException) {
            err.println(OptionNames.in(String.valueOf(fault.getMessage())));
        } else if (fault instanceof IOException io) {
            err.println(messageOf(io));
        } else {
            err.println("journey: an error in the program itself, please report it: " + fault);
        }
        return fault instanceof InvalidJourneyException ? INVALID : UNUSABLE;
    }

    private static String messageOf(IOException fault) {
        return fault instanceof FileSystemException file
                ? file.getFile() + ": " + reasonOf(file) + "."
                : "Reading or writing failed: " + fault.getMessage() + ".";
    }

    private static String reasonOf(FileSystemException fault) {
        if (fault.getReason() != null) {
            return fault.getReason();
        }
        if (fault instanceof NoSuchFileException) {
            return "no such file. Check the path";
        }
        if (fault instanceof AccessDeniedException) {
            return "access denied. Check the permissions of the file";
        }
        return fault instanceof FileAlreadyExistsException ? "is a file, not a folder" : "cannot be used";
    }
}
