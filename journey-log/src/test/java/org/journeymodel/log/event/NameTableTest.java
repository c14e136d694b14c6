package org.journeymodel.log.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameTableTest {

    @Test
    void givesCodesInOrderOfAppearanceAndFindsThemAgain() {
        NameTable table = new NameTable();
        List<String> names = new ArrayList<>();
        Random random = new Random(7);
        for (int step = 0; step < 20_000; step++) {
            String name = "n" + "é€😀x".substring(0, 2 * random.nextInt(2)) + random.nextInt(3_000);
            byte[] bytes = ("<" + name + ">").getBytes(StandardCharsets.UTF_8);
            int expected = names.indexOf(name);
            assertThat(table.find(name)).isEqualTo(expected);
            assertThat(table.find(bytes, 1, bytes.length - 1)).isEqualTo(expected);
            if (expected < 0) {
                int code = step % 2 == 0 ? table.add(name) : table.add(bytes, 1, bytes.length - 1);
                assertThat(code).isEqualTo(names.size());
                names.add(name);
            }
        }
        assertThat(table.size()).isEqualTo(names.size());
        assertThat(table.names()).isEqualTo(names);
    }

    @Test
    void keepsNamesApartOfWhichOneBeginsTheOther() {
        NameTable table = new NameTable();
        for (String name : new String[] {"", "a", "aa", "aaaaaaaa", "aaaaaaaaa", "\0", "a\0"}) {
            assertThat(table.find(name)).isEqualTo(NameTable.UNKNOWN);
            table.add(name);
        }
        assertThat(table.names()).containsExactly("", "a", "aa", "aaaaaaaa", "aaaaaaaaa", "\0", "a\0");
    }

    @Test
    void keepsNamesOfAllLengthsApartWhereverTheyStand() {
        NameTable table = new NameTable();
        List<String> names = new ArrayList<>();
        for (int length = 0; length < 40; length++) {
            for (String end : List.of("", "a", "b", "\0", "é")) {
                names.add("a".repeat(length) + end);
            }
        }
        List<String> different = names.stream().distinct().toList();
        for (String name : different) {
            byte[] text = name.getBytes(StandardCharsets.UTF_8);
            assertThat(table.find(text, 0, text.length)).isEqualTo(NameTable.UNKNOWN);
            table.add(text, 0, text.length);
        }
        for (String name : different) {
            byte[] alone = name.getBytes(StandardCharsets.UTF_8);
            byte[] within = (name + "a".repeat(20)).getBytes(StandardCharsets.UTF_8);
            assertThat(table.find(alone, 0, alone.length)).isEqualTo(different.indexOf(name));
            assertThat(table.find(within, 0, alone.length)).isEqualTo(different.indexOf(name));
            assertThat(table.find(name)).isEqualTo(different.indexOf(name));
        }
        assertThat(table.names()).isEqualTo(different);
    }

    @Test
    void doesNotTakeHalfOfASurrogatePairForAQuestionMark() {
        NameTable table = new NameTable();
        table.add("é?");
        assertThat(table.find("é\uD800")).isEqualTo(NameTable.UNKNOWN);
    }

    @Test
    void givesNamesAsTheyWereWhenAsked() {
        NameTable table = new NameTable();
        table.add("a");
        List<String> before = table.names();
        table.add("b");
        assertThat(before).containsExactly("a");
    }
}
