package org.journeymodel.core.validation.rule;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;

/**
 * An experience of a journey and where it stands.
 *
 * @param experience the experience
 * @param path its JSON Pointer
 * @param owner what a message calls the stage or touchpoint
 */
public record PlacedExperience(Experience experience, String path, String owner) {

    /** All experiences of a journey: of its stages, then of its touchpoints. */
    public static List<PlacedExperience> of(Inspection inspection) {
        List<PlacedExperience> all = new ArrayList<>();
        List<Stage> stages = inspection.journey().stages();
        for (int at = 0; at < stages.size(); at++) {
            Stage stage = stages.get(at);
            addAll(all, stage.experiences(), "/stages/" + at, Inspection.subject(stage));
        }
        for (int at = 0; at < inspection.flow().size(); at++) {
            Touchpoint touchpoint = inspection.flow().touchpoints().get(at);
            addAll(all, touchpoint.experiences(), inspection.pathOf(at), Inspection.subject(touchpoint));
        }
        return all;
    }

    private static void addAll(List<PlacedExperience> all, List<Experience> experiences, String path, String owner) {
        for (int at = 0; at < experiences.size(); at++) {
            all.add(new PlacedExperience(experiences.get(at), path + "/experiences/" + at, owner));
        }
    }

    /** Its claims and where they stand. */
    public List<PlacedClaim> claims() {
        List<PlacedClaim> all = new ArrayList<>();
        experience.claimsByName().forEach((name, claims) -> {
            for (int at = 0; at < claims.size(); at++) {
                all.add(new PlacedClaim(claims.get(at), path + "/" + name + "/" + at));
            }
        });
        return all;
    }

    /** What a message calls it. */
    public String subject() {
        return "experience at " + owner;
    }
}
