package org.journeymodel.graph.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.Soundness;
import org.journeymodel.graph.wording.Wording;

/** The edits of a plan made, one after the other, each to a sound flow. */
final class EditedFlow {

    private final JourneyFlow before;
    private final List<JourneyFlow> flows = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> notesOfEdits = new ArrayList<>();

    private EditedFlow(JourneyFlow before) {
        this.before = before;
    }

    static EditedFlow of(JourneyFlow before, Plan plan, ProgressListener listener) {
        Soundness.require(before);
        requireActionItem(before, plan);
        EditedFlow edited = new EditedFlow(before);
        Work work = Work.begin("Making edits", plan.edits().size(), listener);
        Draft draft = new Draft(before, work.part());
        for (Edit edit : plan.edits()) {
            edited.words.add(edit.change().applyTo(draft));
            JourneyFlow flow = draft.flow();
            requireSound(flow, plan, edited.words.size());
            edited.flows.add(flow);
            work.advance();
        }
        work.complete();
        edited.notesOfEdits.addAll(draft.notes());
        return edited;
    }

    private static void requireActionItem(JourneyFlow flow, Plan plan) {
        List<String> known =
                flow.journey().actionItems().stream().map(ActionItem::id).toList();
        plan.actionItem().filter(id -> !known.contains(id)).ifPresent(id -> {
            throw new NoSuchElementException(
                    "Journey " + Wording.quoted(flow.journey().id()) + " has no action item " + Wording.quoted(id)
                            + ". " + Suggestion.remedy(id, known));
        });
    }

    private static void requireSound(JourneyFlow flow, Plan plan, int made) {
        List<Finding> errors = JourneyValidator.standard().validate(flow).findings().stream()
                .filter(Soundness::stops)
                .toList();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("Edit " + made + " of plan " + Wording.quoted(plan.name()) + ", "
                    + plan.edits().get(made - 1) + ", leaves a journey of which nothing can be computed: "
                    + errors.get(0)
                    + (errors.size() > 1 ? " And " + (errors.size() - 1) + " more." : "")
                    + " Change the edit, or put first what mends this.");
        }
    }

    /** The flow after each edit. */
    List<JourneyFlow> flows() {
        return flows;
    }

    /** What each edit changes, in words. */
    List<String> words() {
        return words;
    }

    /** The flow after all edits. */
    JourneyFlow after() {
        return flows.isEmpty() ? before : flows.get(flows.size() - 1);
    }

    /** What else the edits bring about that nobody asked for. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(notesOfEdits);
        if (before.isObserved() && !flows.isEmpty()) {
            notes.add("The journey after the edits declares the shares and times that were observed before them.");
        }
        before.persona()
                .filter(id -> !flows.isEmpty())
                .ifPresent(id -> notes.add("The journey after the edits is that of customers like persona "
                        + Wording.quoted(before.journey().getPersona(id).name()) + " alone."));
        addNeutralEnd(notes);
        addFindings(notes);
        return List.copyOf(notes);
    }

    private void addNeutralEnd(List<String> notes) {
        JourneyFlow flow = after();
        int last = flow.size() - 1;
        boolean isByRule = flow.touchpoints().get(last).outcome().isEmpty()
                && flow.outcome(last).equals(Optional.of(Outcome.NEUTRAL));
        String id = flow.touchpoints().get(last).id();
        boolean wasOne =
                before.findIndex(id).stream().anyMatch(at -> before.outcome(at).equals(Optional.of(Outcome.NEUTRAL)));
        if (isByRule && !wasOne) {
            notes.add("Touchpoint " + Words.name(flow.touchpoints().get(last).name())
                    + " is the last in order now and nothing leads on from it, so that journeys end neutral there.");
        }
    }

    private void addFindings(List<String> notes) {
        JourneyValidator validator = JourneyValidator.standard();
        Set<String> known = new HashSet<>();
        validator.validate(before).findings().forEach(each -> known.add(nameOf(each)));
        validator.validate(after()).findings().stream()
                .filter(each -> !known.contains(nameOf(each)))
                .forEach(each -> notes.add(each.toString()));
    }

    /** Not by its place, which edits move. */
    private static String nameOf(Finding finding) {
        return finding.ruleId() + " " + finding.subject().orElse("") + " " + finding.message();
    }
}
