package org.journeymodel.render;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import org.journeymodel.core.model.Transition;

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

    private static final List<String> BREAKOUTS = List.of(
            "",
            ">",
            "\">",
            "'>",
            "\"/>",
            "-->",
            "--!>",
            "]]>",
            "*/",
            "?>",
            "%>",
            "\\\"",
            "&quot;>",
            "&#34;&#62;",
            "%22%3E",
            "<",
            "<!--",
            "<![CDATA[",
            "</title>",
            "</style>",
            "</text>",
            "</desc></svg>",
            "</p></div>",
            "\u2028",
            "\u202E>",
            "`}");

    private static final List<String> VECTORS = List.of(
            "<script>alert(1)</script>",
            "<script src=//evil></script>",
            "<ScRiPt>alert(1)</sCrIpT>",
            "<script\t>alert(1)</script\n>",
            "<script/x>alert(1)</script>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
            "<svg><script>alert(1)</script></svg>",
            "<svg:script xmlns:svg='http://www.w3.org/2000/svg'>alert(1)</svg:script>",
            "<svg onload=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
            "<set attributeName=href to=javascript:alert(1)>",
            "<use href='data:image/svg+xml,<svg id=x onload=alert(1)>#x'/>",
            "<foreignObject><body onload=alert(1)></foreignObject>",
            "<image href=//evil onerror=alert(1)>",
            "<img src=x onerror=alert(1)>",
            "<img src=x:x onerror\n=\nalert(1)//",
            "<img src='x' OnErRoR='alert(1)'>",
            "<iMg srcset=//evil>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<object data=javascript:alert(1)></object>",
            "<embed src=javascript:alert(1)>",
            "<a href=javascript:alert(1)>x</a>",
            "<a href='&#106;avascript:alert(1)'>x</a>",
            "<a xlink:href='java\tscript:alert(1)'>x</a>",
            "<math href=javascript:alert(1)>x</math>",
            "<form action=javascript:alert(1)><button>x</button></form>",
            "<input autofocus onfocus=alert(1)>",
            "<select autofocus onfocus=alert(1)></select>",
            "<textarea autofocus onfocus=alert(1)></textarea>",
            "<details open ontoggle=alert(1)></details>",
            "<marquee onstart=alert(1)></marquee>",
            "<video src=x onerror=alert(1)></video>",
            "<audio src=x onerror=alert(1)></audio>",
            "<body onload=alert(1)>",
            "<base href=//evil>",
            "<link rel=stylesheet href=//evil>",
            "<meta http-equiv=refresh content='0;url=//evil'>",
            "<style>@import '//evil';</style>",
            "<p style='background:url(//evil)'>",
            "<template><script>alert(1)</script></template>",
            "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
            "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
            "<?xml-stylesheet href='javascript:alert(1)'?>",
            "<custom-tag onclick=alert(1)>x</custom-tag>",
            " onmouseover=alert(1) x=",
            " style=background:url(//evil) x=",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e;",
            "javascript:alert(1)");

    private Payloads() {}

    /** {@return each vector behind each way out of where a text may stand: 1,352 texts} */
    public static List<String> combined() {
        return BREAKOUTS.stream()
                .flatMap(breakout -> VECTORS.stream().map(breakout::concat))
                .toList();
    }

    /** {@return a journey of so many touchpoints, with another text in each field: the next of all, and so on} */
    public static Journey scattered(int touchpoints, Iterator<String> texts) {
        Journey said = Journeys.said(texts.next(), texts.next());
        Touchpoint first = said.touchpoints().get(0);
        return said.toBuilder()
                .addTeams(Team.of("team", texts.next()), Team.of("other", texts.next()))
                .stages(List.of(Stage.of(
                        "s",
                        texts.next(),
                        IntStream.range(0, touchpoints)
                                .mapToObj(at -> first.toBuilder().id("t" + at).name(texts.next()))
                                .map(builder -> inEveryField(builder.build(), texts::next))
                                .toArray(Touchpoint[]::new))))
                .transitions(IntStream.range(1, touchpoints)
                        .mapToObj(at -> Transition.of("t" + (at - 1), "t" + at).withTrigger(texts.next()))
                        .toList())
                .build();
    }

    /** A journey with the text in every field that a picture shows. */
    public static Journey everywhere(String text) {
        Journey said = Journeys.said(text, text);
        Stage first = said.stages().get(0);
        Stage stage = first.toBuilder()
                .touchpoints(first.touchpoints().stream()
                        .map(touchpoint -> inEveryField(touchpoint, () -> text))
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

    private static Touchpoint inEveryField(Touchpoint touchpoint, Supplier<String> text) {
        Blueprint blueprint = Blueprint.builder()
                .addPhysicalEvidence(BlueprintItem.of(text.get(), "team", text.get()))
                .addFrontStage(BlueprintItem.of(text.get(), "team", text.get()))
                .addBackStage(BlueprintItem.of(text.get(), "other", text.get()))
                .addSupportProcesses(BlueprintItem.of(text.get(), "team", text.get()))
                .build();
        List<Experience> experiences = touchpoint.experiences().stream()
                .map(each -> each.toBuilder()
                        .saying(text.get())
                        .addDrivers(Claim.of(text.get()))
                        .emotion(Emotion.of(-0.5, text.get()).withLabels(text.get()))
                        .build())
                .toList();
        return touchpoint.toBuilder()
                .team("team")
                .companyDoing(text.get())
                .experiences(experiences)
                .blueprint(blueprint)
                .build();
    }
}
