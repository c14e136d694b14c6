package org.journeymodel.render;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** Journeys to draw. */
public final class Journeys {

    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";
    private static final String SWEDISH = "Realisationsvinstbeskattningsmyndigheten";

    private Journeys() {}

    /** Search, compare, buy: with a way back, a pain, a channel, and no feeling known at the end. */
    public static Journey small() {
        return Journey.builder("vacuum", "Buying a vacuum cleaner")
                .addPersonas(
                        Persona.builder("colleen", "Colleen").quote("No time.").build())
                .addChannels(Channel.digital("web", "Website"))
                .addStages(
                        Stage.builder("look", "Look")
                                .phase(Phase.BEFORE)
                                .addTouchpoints(
                                        Touchpoint.builder("search", "Searches")
                                                .addExperiences(felt("colleen", 0.5))
                                                .build(),
                                        Touchpoint.builder("compare", "Compares")
                                                .addChannels("web")
                                                .addExperiences(Experience.builder("colleen")
                                                        .thinking("All alike")
                                                        .emotion(Emotion.of(-0.7, "Every page differs"))
                                                        .addPains(Claim.of("Cannot compare", 3))
                                                        .build())
                                                .build())
                                .build(),
                        Stage.builder("buy", "Buy")
                                .phase(Phase.DURING)
                                .addTouchpoints(Touchpoint.builder("pay", "Pays")
                                        .outcome(Outcome.SUCCESS)
                                        .blueprint(Blueprint.builder()
                                                .addFrontStage(BlueprintItem.of("Checkout"))
                                                .addBackStage(BlueprintItem.of("Booking"))
                                                .build())
                                        .build())
                                .build())
                .addTransitions(
                        Transition.of("search", "compare").withProbability(0.9),
                        Transition.of("compare", "search").withProbability(0.42),
                        Transition.of("compare", "pay").withProbability(0.38))
                .build();
    }

    static Experience felt(String persona, double valence) {
        return Experience.builder(persona).emotion(Emotion.of(valence)).build();
    }

    /** An id given twice, and references that lead nowhere; no analysis takes it, but it is drawn. */
    static Journey unsound() {
        return Journey.builder("u", "Unfinished")
                .addPersonasInFocus("nobody")
                .addStages(Stage.of(
                        "s",
                        "Stage",
                        Touchpoint.builder("twice", "First of two")
                                .addChannels("unknown")
                                .team("unknown")
                                .addExperiences(felt("nobody", -0.5))
                                .blueprint(Blueprint.builder()
                                        .addFrontStage(BlueprintItem.of("Item", "unknown"))
                                        .build())
                                .build(),
                        Touchpoint.of("twice", "Second of two")))
                .addTransitions(Transition.of("twice", "nowhere"), Transition.of("nowhere", "twice"))
                .build();
    }

    /** Every kind of journey that has once been trouble to somebody who draws, by name. */
    public static Map<String, Journey> all() {
        Map<String, Journey> all = new LinkedHashMap<>();
        all.put("small", small());
        for (int size : new int[] {1, 5, 13, 60, 200}) {
            all.put(size + " touchpoints", sized(size, 3));
        }
        all.put("dense", dense());
        all.put("one stage", sized(7, 7));
        all.put("no touchpoints", Journey.builder("none", "Nothing yet").build());
        all.put(
                "stages alone",
                Journey.builder("stages", "Stages alone")
                        .addStages(
                                Stage.of("a", "First"),
                                Stage.of("b", SWEDISH),
                                sized(3, 3).stages().get(0))
                        .build());
        all.put("three personas", personas());
        all.put("blueprint", blueprint());
        all.put("feelings", feelings());
        all.put("long words", said(LONG, SWEDISH + " " + SWEDISH));
        all.put("endless word", said("x".repeat(10_000), "ab ".repeat(3_000)));
        all.put("chinese", said("比较各种型号的吸尘器，看哪一种更耐用。", "每个页面的说法都不一样，「无法比较」耐用性（续航）。"));
        all.put("japanese", said("口コミを検索する", "どのページも言うことが違うので、耐久性を比べられません。"));
        all.put(
                "arabic",
                said("يقارن بين الموديلات المختلفة للمكانس", "لا يستطيع مقارنة المتانة بين iPhone و غيره (2024)."));
        all.put("hebrew", said("משווה בין דגמים שונים", "אי אפשר להשוות עמידות"));
        all.put("hindi", said("मॉडलों की तुलना करता है", "हर पृष्ठ अलग बताता है, टिकाऊपन की तुलना नहीं हो सकती"));
        all.put("thai", said("เปรียบเทียบรุ่นต่างๆของเครื่องดูดฝุ่น", "ทุกหน้าบอกไม่เหมือนกัน"));
        all.put("russian", said("Сравнивает модели пылесосов", "Невозможно сравнить ЩЁТКИ, ФИЛЬТРЫ и МОЩНОСТЬ"));
        all.put("greek", said("Συγκρίνει μοντέλα", "Κάθε σελίδα λέει ΑΛΛΑ ΠΡΑΓΜΑΤΑ"));
        all.put("emoji", said("👩‍👩‍👧‍👦 asks 👍🏽 friends 🇸🇪🇩🇰", "😀".repeat(40)));
        all.put(
                "both directions",
                said("iPhone של דנה (2024) \u202eevil\u202c مقارنة", "\u2067שלום\u2069 abc \u2069 \u2066 123 !"));
        all.put("controls", said("a\u0000b\u0007c\u001b[31md\u0085e\u2028f", "lone \ufffe tab\tnew\nline"));
        all.put("zero width", said("a" + "\u200b".repeat(3_000) + "b", "x\u2060\u200d".repeat(1_000)));
        all.put("marks", said("Z̴̧̢̛̖̗̘̙̜̝̞̟̠̣̤̥̦̩̪̫̬̭̮̯̰̱̲̳̹̺̻̼ͅa͎̰l̷g̴o", "e\u0301".repeat(60)));
        all.put("capitals", said("WWWWWWWWWWWWWWWWWWWWWWWWW", "MMMMMM @@@@@@ %%%%%% WWWWWW ŒÆŒÆ"));
        return all;
    }

    /** A journey whose every text is one of two. */
    static Journey said(String name, String note) {
        Persona persona = Persona.builder("p", name)
                .segment(note)
                .addGoals(note)
                .quote(note)
                .build();
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (int at = 0; at < 4; at++) {
            touchpoints.add(Touchpoint.builder("t" + at, name)
                    .addChannels("c")
                    .momentOfTruth(at == 1)
                    .addExperiences(Experience.builder("p")
                            .doing(note)
                            .thinking(name)
                            .emotion(Emotion.of(0.6 - 0.4 * at, note))
                            .addPains(Claim.of(note, 1 + at))
                            .addGains(Claim.of(name))
                            .build())
                    .blueprint(Blueprint.builder()
                            .addFrontStage(BlueprintItem.of(note))
                            .addSupportProcesses(BlueprintItem.of(name))
                            .build())
                    .build());
        }
        return Journey.builder("said", name)
                .scope(note)
                .description(note)
                .addPersonas(persona)
                .addChannels(Channel.physical("c", name))
                .addStages(Stage.builder("s", name)
                        .addGoals(note)
                        .addTouchpoints(touchpoints.toArray(Touchpoint[]::new))
                        .build())
                .addTransitions(
                        Transition.of("t0", "t1").withProbability(0.7).withTrigger(note),
                        Transition.of("t1", "t0").withProbability(0.2),
                        Transition.of("t0", "t3").withProbability(0.3),
                        Transition.of("t1", "t2").withProbability(0.8),
                        Transition.of("t2", "t3").withProbability(0.999))
                .build();
    }

    /** Two touchpoints with every row of a blueprint, teams on both sides of each line, and an empty third one. */
    static Journey blueprint() {
        return Journey.builder("order", "Orders and gets it")
                .addPersonas(Persona.of("p", "Pat"), Persona.of("q", "Quinn"))
                .addTeams(Team.of("web", "Web shop"), Team.of("stock", "Stock"), Team.of("fin", "Finance"))
                .addChannels(Channel.digital("site", "Website"))
                .addStages(Stage.of("s", "Order", cart(), delivery(), Touchpoint.of("use", "Uses it")))
                .build();
    }

    private static Touchpoint cart() {
        return Touchpoint.builder("cart", "Puts in cart")
                .initiator(Actor.CUSTOMER)
                .team("web")
                .addChannels("site")
                .duration(Duration.ofMinutes(5))
                .companyDoing("Shows what it costs")
                .addExperiences(Experience.builder("p").doing("Adds two").build())
                .blueprint(Blueprint.builder()
                        .addPhysicalEvidence(BlueprintItem.of("Picture", "web"))
                        .addFrontStage(
                                BlueprintItem.of("Cart", "web").withSystem("Shop"), BlueprintItem.of("Advice", "fin"))
                        .addBackStage(BlueprintItem.of("Stock check", "stock"))
                        .addSupportProcesses(BlueprintItem.of("Fees", "fin"), BlueprintItem.of("Fraud check", "fin"))
                        .build())
                .build();
    }

    private static Touchpoint delivery() {
        return Touchpoint.builder("get", "Gets it")
                .initiator(Actor.COMPANY)
                .team("stock")
                .timeOfDay(LocalTime.of(9, 30))
                .momentOfTruth(true)
                .blueprint(Blueprint.builder()
                        .addBackStage(BlueprintItem.of("Packs", "stock"), BlueprintItem.of("Sends"))
                        .addSupportProcesses(BlueprintItem.of("Contract", "unknown"))
                        .build())
                .build();
    }

    /** Five personas: four curves of the same and of other feelings, with gaps, and one of whom nothing is known. */
    static Journey feelings() {
        List<Persona> personas = new ArrayList<>();
        List<String> names = List.of("Ann", "Bartholomew Featherstonehaugh", "Cem", "Dana", "Eve", "Unknown Una");
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (String name : names) {
            personas.add(Persona.of(name.substring(0, 1).toLowerCase(Locale.ROOT), name));
        }
        for (int at = 0; at < 6; at++) {
            Touchpoint.Builder touchpoint =
                    Touchpoint.builder("t" + at, "Step " + at).momentOfTruth(at == 3);
            for (int who = 0; who < 5; who++) {
                Experience.Builder experience =
                        Experience.builder(personas.get(who).id()).addDrivers(Claim.of("Wants to be done", 1 + who));
                if ((at + who) % 4 != 2) {
                    double valence = who < 2 ? 0.8 - 0.3 * at : Math.cos(at * who);
                    experience.emotion(
                            Emotion.of(valence, "Because of number " + at).withLabels("labelled"));
                }
                touchpoint.addExperiences(experience.build());
            }
            touchpoints.add(touchpoint.build());
        }
        return Journey.builder("felt", "Felt by many")
                .addPersonas(personas.toArray(Persona[]::new))
                .addStages(
                        Stage.of("s", "First", touchpoints.subList(0, 4).toArray(Touchpoint[]::new)),
                        Stage.of("empty", "Nothing yet"),
                        Stage.of("last", "Last", touchpoints.subList(4, 6).toArray(Touchpoint[]::new)))
                .build();
    }

    private static Journey personas() {
        Journey one = said("Compares models", "Every page counts differently");
        List<Persona> personas = List.of(
                Persona.of("p", "Curious Colleen"),
                Persona.of("q", "Quiet Quentin"),
                Persona.of("r", "Rudolf von Rautenstrauch"));
        Stage stage = one.stages().get(0);
        List<Touchpoint> touchpoints = stage.touchpoints().stream()
                .map(each -> each.toBuilder()
                        .addExperiences(Experience.builder("q")
                                .emotion(Emotion.of(-1))
                                .addPains(Claim.of("Slow"))
                                .build())
                        .build())
                .toList();
        return one.toBuilder()
                .personas(personas)
                .stages(List.of(stage.toBuilder().touchpoints(touchpoints).build()))
                .build();
    }

    /** So many touchpoints, so many to a stage, with ways on, over others, back, and loops. */
    public static Journey sized(int size, int perStage) {
        Random random = new Random(size);
        List<Stage> stages = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        for (int first = 0; first < size; first += perStage) {
            List<Touchpoint> touchpoints = new ArrayList<>();
            for (int at = first; at < Math.min(size, first + perStage); at++) {
                touchpoints.add(touchpoint(random, at, size));
                moves(random, transitions, at, size);
            }
            Phase phase = List.of(Phase.values()).get(Math.min(2, 3 * first / size));
            stages.add(Stage.builder("s" + first, "Stage " + first)
                    .phase(phase)
                    .touchpoints(touchpoints)
                    .build());
        }
        return Journey.builder("sized", "A journey of " + size)
                .addPersonas(Persona.of("p", "Pat"))
                .addChannels(Channel.digital("web", "Website"), Channel.physical("shop", "Shop on the corner"))
                .stages(stages)
                .transitions(transitions)
                .build();
    }

    private static Touchpoint touchpoint(Random random, int at, int size) {
        Touchpoint.Builder builder = Touchpoint.builder("t" + at, "Touchpoint number " + at);
        builder.addChannels(random.nextBoolean() ? "web" : "shop");
        if (at == size - 1) {
            builder.outcome(Outcome.SUCCESS);
        }
        Experience.Builder experience = Experience.builder("p");
        if (random.nextInt(4) > 0) {
            experience.emotion(Emotion.of(2 * random.nextDouble() - 1));
        }
        if (random.nextInt(3) == 0) {
            experience.addPains(Claim.of("It takes too long to find what was promised", 1 + random.nextInt(5)));
        }
        return builder.addExperiences(experience.build()).build();
    }

    private static void moves(Random random, List<Transition> transitions, int at, int size) {
        if (at + 1 < size) {
            transitions.add(Transition.of("t" + at, "t" + (at + 1)).withProbability(0.6));
        }
        if (at + 2 < size) {
            int to = at + 2 + random.nextInt(Math.min(9, size - at - 2));
            transitions.add(Transition.of("t" + at, "t" + to).withProbability(0.0004));
        }
        if (at > 0) {
            transitions.add(Transition.of("t" + at, "t" + Math.max(0, at - 1 - random.nextInt(5)))
                    .withProbability(0.2));
        }
        if (at % 6 == 5) {
            transitions.add(Transition.of("t" + at, "t" + at).withProbability(0.1));
        }
    }

    /** Every touchpoint leads to every other, itself included. */
    private static Journey dense() {
        Journey journey = sized(16, 4);
        List<Transition> all = new ArrayList<>();
        for (int from = 0; from < 16; from++) {
            for (int to = 0; to < 16; to++) {
                all.add(Transition.of("t" + from, "t" + to).withProbability(1.0 / (17 + (from * to) % 5)));
            }
        }
        return journey.toBuilder().transitions(all).build();
    }
}
