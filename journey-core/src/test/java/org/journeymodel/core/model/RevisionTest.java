package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RevisionTest {

    @Test
    void isToBeReviewedFromTheDayAfterItWasTrustedUntil() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        Revision revision = Revision.of("3").toBuilder().reviewBy(day).build();
        assertThat(revision.isReviewOverdue(day)).isFalse();
        assertThat(revision.isReviewOverdue(day.plusDays(1))).isTrue();
        assertThat(Revision.of("3").isReviewOverdue(day)).isFalse();
    }
}
