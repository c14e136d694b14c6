package org.journeymodel.examples.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.journeymodel.core.progress.Progress;
import org.journeymodel.core.progress.ProgressListener;
import org.jspecify.annotations.Nullable;

/**
 * Draws a bar for work that takes longer than a second, and wipes it away when the work is done. Only for a
 * terminal: a file or a pipe gets the results alone.
 */
final class ProgressDisplay implements ProgressListener, AutoCloseable {

    private static final long SHOWN_AFTER_NANOS = 1_000_000_000;
    private static final int WIDTH = 79;

    private final @Nullable PrintStream terminal;
    private final LongSupplier clock;
    private @Nullable ProgressBar bar;
    private String work = "";
    private long begun;

    private ProgressDisplay(@Nullable PrintStream terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    /** {@return a display that shows nothing} */
    static ProgressDisplay none() {
        return new ProgressDisplay(null, System::nanoTime);
    }

    /** {@return a display on a terminal; the clock tells nanoseconds} */
    static ProgressDisplay on(PrintStream terminal, LongSupplier clock) {
        return new ProgressDisplay(terminal, clock);
    }

    /** {@return a display on standard output if it, and standard input, are a terminal; else one of nothing} */
    static ProgressDisplay ofProcess() {
        return isTerminal(System.console()) ? on(System.out, System::nanoTime) : none();
    }

    /** Since Java 22 there is a console without a terminal; it can tell, which older ones cannot. */
    private static boolean isTerminal(@Nullable Console console) {
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException untold) {
            return false;
        }
    }

    @Override
    public void onProgress(Progress progress) {
        if (terminal == null) {
            return;
        }
        if (!progress.work().equals(work)) {
            close();
            work = progress.work();
            begun = clock.getAsLong();
        }
        if (bar == null && clock.getAsLong() - begun >= SHOWN_AFTER_NANOS && !progress.isComplete()) {
            bar = barOn(terminal, progress);
        }
        if (bar != null) {
            bar.maxHint(progress.total().orElse(-1)).stepTo(progress.done());
        }
        if (progress.isComplete()) {
            close();
        }
    }

    private static ProgressBar barOn(PrintStream terminal, Progress progress) {
        return new ProgressBarBuilder()
                .setTaskName(progress.work())
                .setInitialMax(progress.total().orElse(-1))
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new OneLine(terminal))
                .setMaxRenderedLength(WIDTH)
                .setUpdateIntervalMillis(200)
                .build();
    }

    @Override
    public void close() {
        if (bar != null && terminal != null) {
            bar.close();
            bar = null;
            // The library wipes only bars that it has drawn twice.
            terminal.print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.flush();
        }
    }

    /** A line that stays where it is; the library's own begins a new one when the bar is done. */
    private static final class OneLine extends ConsoleProgressBarConsumer {

        OneLine(PrintStream terminal) {
            super(terminal, WIDTH);
        }

        @Override
        public void close() {
            // What is printed next takes the line.
        }
    }
}
