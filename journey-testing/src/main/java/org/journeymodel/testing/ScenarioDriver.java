package org.journeymodel.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.scenario.ScenarioStep;
import org.jspecify.annotations.Nullable;

/**
 * Leads an application through a scenario: each touchpoint is bound to what the application does there.
 *
 * <pre>{@code
 * ScenarioRun run = ScenarioDriver.drive(scenario)
 *         .when("search", () -> shop.search("vacuum"))
 *         .when("compare", visit -> visit.cameTo(shop.compare().page()))
 *         .when("buy", shop::pay)
 *         .whenWaiting(clock::advance)
 *         .run();
 * assertThat(run).isAsPlanned();
 * }</pre>
 *
 * <p>Steps are done in order on the calling thread. The run ends at the first step that fails where the script does
 * not say so, or that leads elsewhere. An action fails by throwing an exception. An {@link AssertionError}, which no
 * script plans for, ends the run too; other errors are passed on. Nothing sleeps: waits are told to {@link
 * #whenWaiting}. Not thread-safe.
 */
public final class ScenarioDriver {

    private final Scenario scenario;
    private final Map<String, VisitAction> actions = new LinkedHashMap<>();

    private @Nullable Consumer<? super Duration> waiting;

    private ScenarioDriver(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * {@return a driver of a scenario, nothing bound yet}
     *
     * @param scenario with at least one step, and no wait at its end
     * @throws IllegalStateException if there is no step, or the scenario ends with a wait
     */
    public static ScenarioDriver drive(Scenario scenario) {
        Objects.requireNonNull(scenario, "scenario").observed();
        return new ScenarioDriver(scenario);
    }

    /**
     * Binds what the application does at a touchpoint, each time the scenario is there; of no use if it never is.
     *
     * @param touchpoint the id of a touchpoint of the journey
     * @param action such as {@code () -> shop.search("vacuum")}
     * @throws java.util.NoSuchElementException if the journey has none with that id; the message names the nearest
     * @throws IllegalStateException if it is bound already
     */
    public ScenarioDriver when(String touchpoint, StepAction action) {
        Objects.requireNonNull(action, "action");
        return when(touchpoint, visit -> action.run());
    }

    /**
     * Binds what the application does at a touchpoint, each time the scenario is there; of no use if it never is.
     *
     * @param touchpoint the id of a touchpoint of the journey
     * @param action tells the visit where the customer came to and what she felt
     * @throws java.util.NoSuchElementException if the journey has none with that id; the message names the nearest
     * @throws IllegalStateException if it is bound already
     */
    public ScenarioDriver when(String touchpoint, VisitAction action) {
        Objects.requireNonNull(action, "action");
        String id = scenario.journey().getTouchpoint(touchpoint).id();
        if (actions.putIfAbsent(id, action) != null) {
            throw new IllegalStateException(
                    "Touchpoint " + Quote.of(touchpoint)
                            + " is bound already. Bind each once; what differs between visits can be asked of the visit's step.");
        }
        return this;
    }

    /**
     * Binds what is done for each scripted wait, before the step that follows it.
     *
     * @param listener such as {@code clock::advance}; {@code wait -> {}} where waits make no difference
     */
    public ScenarioDriver whenWaiting(Consumer<? super Duration> listener) {
        waiting = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * {@return what the application did}
     *
     * @throws IllegalStateException if a touchpoint of the scenario is not bound, in which case the message names all,
     *     or if the scenario waits and nothing is bound for waits
     */
    public ScenarioRun run() {
        requireAllBound();
        Consumer<? super Duration> passing = requireWaitsBound();
        List<JourneyEvent> events = new ArrayList<>();
        for (ScenarioStep step : scenario.steps()) {
            step.waitBefore().ifPresent(passing);
            Visit visit = new Visit(step);
            Throwable failure = run(visit);
            events.add(eventOf(visit, failure != null));
            boolean leadsElsewhere =
                    !visit.touchpoint().equals(step.touchpoint().id());
            if (!isPlanned(failure, step) || leadsElsewhere) {
                return new ScenarioRun(scenario, events, failure);
            }
        }
        return new ScenarioRun(scenario, events, null);
    }

    /** A failed check of the test itself is no failure of the visit that the script tells of. */
    private static boolean isPlanned(@Nullable Throwable failure, ScenarioStep step) {
        return step.failed() ? failure instanceof Exception : failure == null;
    }

    private Consumer<? super Duration> requireWaitsBound() {
        if (waiting != null) {
            return waiting;
        }
        for (ScenarioStep step : scenario.steps()) {
            if (!step.waitBefore().orElse(Duration.ZERO).isZero()) {
                throw new IllegalStateException("The scenario waits "
                        + FigureText.duration(step.waitBefore().orElseThrow()) + " before "
                        + Quote.of(step.touchpoint().id())
                        + ", but nothing is bound for waits. Bind a clock with whenWaiting(clock::advance),"
                        + " or whenWaiting(wait -> {}) where waits make no difference.");
            }
        }
        return time -> {};
    }

    private void requireAllBound() {
        String unbound = scenario.touchpoints().stream()
                .distinct()
                .filter(each -> !actions.containsKey(each))
                .map(Quote::of)
                .collect(Collectors.joining(", "));
        if (!unbound.isEmpty()) {
            throw new IllegalStateException("The scenario visits " + unbound
                    + ", for which no action is bound. Bind it with when(id, action).");
        }
    }

    private @Nullable Throwable run(Visit visit) {
        try {
            Objects.requireNonNull(actions.get(visit.step().touchpoint().id())).run(visit);
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e;
        } catch (Exception | AssertionError e) {
            return e;
        }
    }

    private JourneyEvent eventOf(Visit visit, boolean failed) {
        JourneyEvent.Builder event = JourneyEvent.builder()
                .customer(scenario.customer())
                .touchpoint(visit.touchpoint())
                .failed(failed);
        visit.valence()
                .ifPresent(
                        valence -> event.score(scenario.journey().emotionScale().toScore(valence)));
        return event.build();
    }
}
