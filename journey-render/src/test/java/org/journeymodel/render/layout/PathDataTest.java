package org.journeymodel.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PathDataTest {

    @Test
    void writesTenthsWithoutExponentAndWithoutMinusZero() {
        assertThat(PathData.coordinate(0)).isEqualTo("0");
        assertThat(PathData.coordinate(-0.04)).isEqualTo("0");
        assertThat(PathData.coordinate(-0.26)).isEqualTo("-0.3");
        assertThat(PathData.coordinate(12.34)).isEqualTo("12.3");
        assertThat(PathData.coordinate(1e-7)).isEqualTo("0");
        assertThat(PathData.coordinate(12_345_678)).isEqualTo("12345678");
    }

    @Test
    void writesTheSameDigitsInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new PathData().moveTo(1.5, 2).lineTo(3, 4).toString()).isEqualTo("M1.5 2L3 4");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> PathData.coordinate(Double.NaN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A coordinate must be a number, but was NaN.");
    }
}
