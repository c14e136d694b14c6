package org.journeymodel.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ours, a peer and the ratio of the two, side by side: one line for each contest and peer. Above 1 we are
 * the faster. The ratio is that of the medians over all rounds; the lowest and the highest ratio of the
 * medians of a single round stand beside it and tell how noisy the machine was. A contest without a peer
 * has a figure alone.
 */
final class RatioTable {

    /** The method that is this library. */
    static final String OURS = "journey";

    private final Map<String, Map<String, List<Score>>> byContest = new LinkedHashMap<>();

    RatioTable(List<Score> scores) {
        for (Score score : scores) {
            byContest
                    .computeIfAbsent(score.contest(), contest -> new LinkedHashMap<>())
                    .computeIfAbsent(score.contender(), contender -> new ArrayList<>())
                    .add(score);
        }
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(line("contest", "journey", "peer", "", "ratio", "rounds"));
        byContest.forEach((contest, contenders) -> {
            List<Score> ours = contenders.getOrDefault(OURS, List.of());
            if (contenders.keySet().equals(Set.of(OURS))) {
                table.append(line(contest, figure(ours), "no peer", "", "", ""));
            }
            contenders.forEach((contender, theirs) -> {
                if (!contender.equals(OURS)) {
                    table.append(line(
                            contest,
                            figure(ours),
                            contender,
                            figure(theirs),
                            ratio(ours, theirs),
                            rounds(ours, theirs)));
                }
            });
        });
        return table.toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-44s %16s   %-18s %16s %7s   %s%n", cells)
                .replaceAll("\\s+$", "\n");
    }

    private static String figure(List<Score> scores) {
        return scores.isEmpty()
                ? "-"
                : decimals(median(scores), 1) + " " + scores.get(0).unit();
    }

    private static String ratio(List<Score> ours, List<Score> theirs) {
        return ours.isEmpty() ? "-" : decimals(advantage(ours, theirs), 2);
    }

    /** {@return the lowest and the highest ratio of one round} */
    private static String rounds(List<Score> ours, List<Score> theirs) {
        double[] ratios = ours.stream()
                .mapToInt(Score::round)
                .distinct()
                .mapToDouble(round -> advantage(ofRound(round, ours), ofRound(round, theirs)))
                .sorted()
                .toArray();
        return ratios.length == 0 ? "-" : decimals(ratios[0], 2) + " to " + decimals(ratios[ratios.length - 1], 2);
    }

    private static List<Score> ofRound(int round, List<Score> scores) {
        return scores.stream().filter(score -> score.round() == round).toList();
    }

    /** {@return how many times better ours is} */
    private static double advantage(List<Score> ours, List<Score> theirs) {
        double quotient = median(ours) / median(theirs);
        return ours.get(0).moreIsBetter() ? quotient : 1 / quotient;
    }

    private static double median(List<Score> scores) {
        double[] values = scores.stream().mapToDouble(Score::value).sorted().toArray();
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    private static String decimals(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
