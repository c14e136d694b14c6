package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import java.time.LocalDate;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** What a map is for, what it covers, and whether it is still to be trusted. */
class TheMapItselfTest {

    private static final LocalDate REVIEW = LocalDate.of(2027, 5, 22);

    private static final Journey SUPPORT = sketch(Touchpoint.of("wait", "Waits"))
            .purpose("Find where callers give up")
            .scope("From the first ring to the answer; without complaints in writing")
            .revision(Revision.of("3").toBuilder()
                    .author("Service design")
                    .date(LocalDate.of(2026, 11, 22))
                    .note("After the workshop")
                    .reviewBy(REVIEW)
                    .build())
            .build();

    @Test
    void theMapTellsWhatItIsForAndWhatItCovers() {
        asBuiltAndAsRead(SUPPORT, map -> {
            assertThat(map.purpose()).contains("Find where callers give up");
            assertThat(map.scope()).contains("From the first ring to the answer; without complaints in writing");
        });
    }

    @Test
    void theMapTellsWhichVersionItIsAndWhoMadeItWhenAndWhy() {
        asBuiltAndAsRead(SUPPORT, map -> {
            Revision revision = map.revision().orElseThrow();

            assertThat(revision.version()).isEqualTo("3");
            assertThat(revision.author()).contains("Service design");
            assertThat(revision.date()).contains(LocalDate.of(2026, 11, 22));
            assertThat(revision.note()).contains("After the workshop");
        });
    }

    @Test
    void theMapTellsWhetherItsReviewIsOverdue() {
        asBuiltAndAsRead(SUPPORT, map -> {
            Revision revision = map.revision().orElseThrow();

            assertThat(revision.isReviewOverdue(REVIEW)).isFalse();
            assertThat(revision.isReviewOverdue(REVIEW.plusDays(1))).isTrue();
        });
    }
}
