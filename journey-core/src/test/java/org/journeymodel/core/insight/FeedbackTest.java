package org.journeymodel.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedbackTest {

    @Test
    void isAScoreOrAText() {
        assertThat(Feedback.of(FeedbackKind.NET_PROMOTER_SCORE, 9))
                .isEqualTo(Feedback.builder()
                        .kind(FeedbackKind.NET_PROMOTER_SCORE)
                        .score(9)
                        .build());
        assertThat(Feedback.of(FeedbackKind.NOTE, "Quick!"))
                .isEqualTo(Feedback.builder()
                        .kind(FeedbackKind.NOTE)
                        .text("Quick!")
                        .build());
    }
}
