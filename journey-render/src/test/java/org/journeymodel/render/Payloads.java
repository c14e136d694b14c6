package org.journeymodel.render;

import java.util.List;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;

/** Texts that are code somewhere. */
public final class Payloads {

    /** What came out as more than text of one program or another. */
    public static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onload='alert(1)",
            "\" onmouseover=\"alert(1)\" x=\"",
            "javascript:alert(1)",
            "]]><script>alert(1)</script>",
            "--><script>alert(1)</script><!--",
            "</title></style></svg><script>alert(1)</script>",
            "<foreignObject><iframe src=//evil></foreignObject>",
            "&lt;script&gt;&#x3c;b&#62;",
            "}body{background:url(//evil)}",
            "jm-title",
            "#touchpoint-1",
            "%%{init: {\"securityLevel\": \"loose\"}}%%",
            "\"]; click t1 href \"javascript:alert(1)\"; x[\"",
            "a: 5: b; section c # d",
            "| a | b |",
            "[link](javascript:alert(1)) ![x](//evil) `code` **b** <br>",
            "\\N \\\" ]; evil [label=\"",
            "end");

    private Payloads() {}

    /** A journey with the text in every field that a picture shows. */
    public static Journey everywhere(String text) {
        Journey said = Journeys.said(text, text);
        Stage first = said.stages().get(0);
        Stage stage = first.toBuilder()
                .touchpoints(first.touchpoints().stream()
                        .map(touchpoint -> inEveryField(touchpoint, text))
                        .toList())
                .description(text)
                .addKeyActivities(text)
                .build();
        return said.toBuilder()
                .purpose(text)
                .addTeams(Team.of("team", text), Team.of("other", text))
                .stages(List.of(stage))
                .channels(List.of(Channel.physical("c", text)))
                .revision(Revision.builder().version(text).author(text).build())
                .addOpportunities(
                        Opportunity.builder("o", text).addTouchpoints("t1").build())
                .build();
    }

    private static Touchpoint inEveryField(Touchpoint touchpoint, String text) {
        Blueprint blueprint = Blueprint.builder()
                .addPhysicalEvidence(BlueprintItem.of(text, "team", text))
                .addFrontStage(BlueprintItem.of(text, "team", text))
                .addBackStage(BlueprintItem.of(text, "other", text))
                .addSupportProcesses(BlueprintItem.of(text, "team", text))
                .build();
        List<Experience> experiences = touchpoint.experiences().stream()
                .map(each -> each.toBuilder()
                        .saying(text)
                        .addDrivers(Claim.of(text))
                        .emotion(Emotion.of(-0.5, text).withLabels(text))
                        .build())
                .toList();
        return touchpoint.toBuilder()
                .team("team")
                .companyDoing(text)
                .experiences(experiences)
                .blueprint(blueprint)
                .build();
    }
}
