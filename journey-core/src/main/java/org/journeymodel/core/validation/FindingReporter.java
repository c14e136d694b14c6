package org.journeymodel.core.validation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.rule.Inspection;

/**
 * Takes what one {@link ValidationRule} finds in one journey, and knows the place of each element, so
 * that a finding leads to its line in the document. Messages begin in lower case, as what they are about
 * stands before them: {@code touchpoint "pay": no team owns it. Name its team.} Not thread-safe.
 */
public final class FindingReporter {

    private final Inspection inspection;
    private final String ruleId;

    FindingReporter(Inspection inspection, String ruleId) {
        this.inspection = inspection;
        this.ruleId = ruleId;
    }

    /**
     * Reports something about the journey as a whole.
     *
     * @param message what is wrong
     * @param remedy what to do about it
     */
    public void report(String message, String remedy) {
        add("", "journey " + Quote.of(journey().id()), message, remedy);
    }

    /**
     * Reports something about a touchpoint of the journey; of several with its id, about the first.
     *
     * @param touchpoint the touchpoint
     * @param message what is wrong with it
     * @param remedy what to do about it
     */
    public void report(Touchpoint touchpoint, String message, String remedy) {
        String subject = Inspection.subject(touchpoint);
        int at = inspection.flow().findIndex(touchpoint.id()).orElseThrow(() -> foreign(subject));
        add(inspection.pathOf(at), subject, message, remedy);
    }

    /**
     * Reports something about a stage of the journey; of several with its id, about the first.
     *
     * @param stage the stage
     * @param message what is wrong with it
     * @param remedy what to do about it
     */
    public void report(Stage stage, String message, String remedy) {
        String subject = Inspection.subject(stage);
        int at = placeOf(journey().stages(), each -> each.id().equals(stage.id()), subject);
        add("/stages/" + at, subject, message, remedy);
    }

    /**
     * Reports something about a persona of the journey; of several with its id, about the first.
     *
     * @param persona the persona
     * @param message what is wrong with it
     * @param remedy what to do about it
     */
    public void report(Persona persona, String message, String remedy) {
        String subject = Inspection.subject(persona);
        int at = placeOf(journey().personas(), each -> each.id().equals(persona.id()), subject);
        add("/personas/" + at, subject, message, remedy);
    }

    /**
     * Reports something about a transition of the journey; of several equal ones, about the first.
     *
     * @param transition the transition
     * @param message what is wrong with it
     * @param remedy what to do about it
     */
    public void report(Transition transition, String message, String remedy) {
        String subject = Inspection.subject(transition);
        Map<Transition, Integer> places = inspection.transitionPlaces();
        Integer at = places.get(transition);
        if (at == null) {
            throw foreign(subject);
        }
        add("/transitions/" + at, subject, message, remedy);
    }

    /**
     * Reports something about a place in the written document.
     *
     * @param path the JSON Pointer (RFC 6901) of the place, such as {@code /teams/2}; empty for the whole
     * @param subject what stands there, such as {@code team "shop"}
     * @param message what is wrong with it
     * @param remedy what to do about it
     */
    public void reportAt(String path, String subject, String message, String remedy) {
        if (!path.isEmpty() && path.charAt(0) != '/') {
            throw new IllegalArgumentException("Path " + Quote.of(path)
                    + " must be empty or begin with '/'. Give the JSON Pointer of the place, such as \"/teams/2\".");
        }
        Checks.requireVisible("Subject", subject, "Say what stands at the place.");
        add(path, subject, message, remedy);
    }

    private void add(String path, String subject, String message, String remedy) {
        Checks.requireVisible("Message", Objects.requireNonNull(message, "message"), "Say what was found.");
        Checks.requireVisible("Remedy", Objects.requireNonNull(remedy, "remedy"), "Say what to do about it.");
        inspection.report(ruleId, path, subject, message, remedy);
    }

    private Journey journey() {
        return inspection.journey();
    }

    private <E> int placeOf(List<E> elements, Predicate<E> isIt, String subject) {
        for (int at = 0; at < elements.size(); at++) {
            inspection.step();
            if (isIt.test(elements.get(at))) {
                return at;
            }
        }
        throw foreign(subject);
    }

    private IllegalArgumentException foreign(String subject) {
        return new IllegalArgumentException("Journey " + Quote.of(journey().id()) + " has no " + subject
                + ". Report elements of the journey that is checked.");
    }
}
