package org.journeymodel.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.journeymodel.graph.whatif.Edit;
import org.journeymodel.graph.whatif.Target;
import org.journeymodel.log.TimeFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads, checks, analyses, discovers, compares and draws customer journeys. */
@Command(
        name = "journey",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads, checks, analyses, discovers, compares and draws customer journeys.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ValidateCommand.class,
            AnalyseCommand.class,
            WhatIfCommand.class,
            DiscoverCommand.class,
            CompareCommand.class,
            DiffCommand.class,
            ConformCommand.class,
            ReviewCommand.class,
            DrawCommand.class,
            DemoCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; validate: nothing that fails; diff: the journeys are equal",
            "1:the journey has errors, or what validate --fail-on names, all listed; diff: the" + " journeys differ",
            "2:the arguments, or a file, cannot be used; the reason is told"
        })
public final class Main {

    private final ProgressDisplay display;

    private Main(ProgressDisplay display) {
        this.display = display;
    }

    /** {@return where to show how far long work is} */
    ProgressDisplay display() {
        return display;
    }

    /**
     * Runs the program and ends the JVM with its exit code.
     *
     * @param args a command and its arguments
     */
    public static void main(String[] args) {
        StringWriter out = new StringWriter();
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = run(new PrintWriter(out), err, ProgressDisplay.ofProcess(), args);
        // Not through System.out, which keeps to itself that a disk is full.
        try (OutputStream stdout = new FileOutputStream(FileDescriptor.out)) {
            stdout.write(out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException fault) {
            exitCode = unlessNobodyReads(fault, exitCode, err);
        }
        err.flush();
        System.exit(exitCode);
    }

    /** Who reads the first lines alone, as {@code head} does, misses nothing by the rest. */
    private static int unlessNobodyReads(IOException fault, int exitCode, PrintWriter err) {
        String reason = String.valueOf(fault.getMessage());
        if (reason.contains("Broken pipe")) {
            return exitCode;
        }
        err.println("The output cannot be written: " + reason + ".");
        return Complaints.UNUSABLE;
    }

    /**
     * {@return the exit code after running the program}
     *
     * @param out where results go, as UTF-8 text
     * @param err where complaints go
     * @param args a command and its arguments
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, ProgressDisplay.none(), args);
    }

    private static int run(PrintWriter out, PrintWriter err, ProgressDisplay display, String... args) {
        CommandLine commandLine = new CommandLine(new Main(display));
        commandLine.setOut(out);
        commandLine.setErr(err);
        Complaints complaints = new Complaints();
        commandLine.setExecutionExceptionHandler(complaints);
        commandLine.setParameterExceptionHandler(complaints);
        commandLine.registerConverter(Path.class, Values::pathOf);
        commandLine.registerConverter(ZoneId.class, Values::zoneOf);
        commandLine.registerConverter(Charset.class, Values::charsetOf);
        commandLine.registerConverter(TimeFormat.class, Values::timeFormatOf);
        commandLine.registerConverter(Duration.class, Edits::timeOf);
        commandLine.registerConverter(Edit.class, Edits::editOf);
        commandLine.registerConverter(Target.class, Edits::targetOf);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpLongOptionsMaxWidth(32);
        if (args.length == 0) {
            commandLine.usage(err);
            return CommandLine.ExitCode.USAGE;
        }
        return commandLine.execute(args);
    }
}
