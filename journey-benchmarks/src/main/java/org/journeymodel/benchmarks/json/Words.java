package org.journeymodel.benchmarks.json;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes texts as people write them: mostly ASCII, with umlauts, kanji, a pictogram or a quote between. */
final class Words {

    private static final List<String> WORDS = List.of(
            "searches",
            "compares",
            "the",
            "vacuum",
            "cleaner",
            "and",
            "returns",
            "to",
            "read",
            "reviews",
            "that",
            "count",
            "on",
            "every",
            "page",
            "before",
            "she",
            "buys",
            "waits",
            "for",
            "delivery",
            "with",
            "a",
            "friend",
            "who",
            "asks",
            "about",
            "durability",
            "price",
            "warranty",
            "för",
            "största",
            "hemköp",
            "größer",
            "prüft",
            "déjà",
            "比較する",
            "配送",
            "€",
            "—",
            "\"again\"",
            "🙂");

    private final RandomGenerator random;

    Words(RandomGenerator random) {
        this.random = random;
    }

    /** {@return so many words} */
    String text(int words) {
        StringBuilder text = new StringBuilder("It");
        for (int word = 1; word < words; word++) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
