package org.journeymodel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.FindingsException;

/** What holds for findings about any input. */
final class FindingsOracle {

    private FindingsOracle() {}

    /** A refusal tells at least one finding, and its message lists what it tells. */
    static void tellWhatIsWrong(FindingsException refused) {
        assertThat(refused.findings()).isNotEmpty();
        assertThat(refused).hasMessageContaining(refused.findings().get(0).ruleId());
        arePrintable(refused.findings());
    }

    /** Whatever a text of the input holds, a finding is one line that a terminal can show. */
    static void arePrintable(List<Finding> findings) {
        for (Finding finding : findings) {
            String line = finding.toString();
            assertThat(line.codePoints().noneMatch(FindingsOracle::isUnprintable))
                    .as(line)
                    .isTrue();
        }
    }

    private static boolean isUnprintable(int character) {
        int type = Character.getType(character);
        return Character.isISOControl(character)
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
