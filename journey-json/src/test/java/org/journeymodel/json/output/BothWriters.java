package org.journeymodel.json.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes random documents with the library's writer and, token by token, with Jackson's generator. */
final class BothWriters {

    private static final JsonFactory JACKSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final String CHARACTERS = "abcdefgh \"\\/\b\n\u0001\u007Fåü\u2028比—";

    private final SplittableRandom random;
    private final JacksonLayout layout = new JacksonLayout();
    private final ByteArrayOutputStream expected = new ByteArrayOutputStream();
    private final JsonGenerator jackson = generator();

    BothWriters(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The document as the library writes it. */
    String written(int depth) {
        String document = Writing.document(out -> writeValue(out, depth)).text();
        jackson.close();
        return document;
    }

    /** The document as Jackson wrote it. */
    String expected() {
        return expected.toString(UTF_8) + "\n";
    }

    private void writeValue(Writing out, int depth) {
        switch (random.nextInt(depth > 0 ? 11 : 7)) {
            case 0 -> writeNumber(out);
            case 1 -> writeDecimal(out);
            case 2 -> writeDouble(out);
            case 3 -> writeTruth(out);
            case 4 -> writeNothing(out);
            case 5, 6 -> writeText(out);
            case 7, 8 -> writeList(out, depth);
            default -> writeObject(out, depth);
        }
    }

    private void writeList(Writing out, int depth) {
        boolean oneLine = random.nextInt(3) == 0;
        layout.nextOnOneLine(oneLine);
        out.startList(oneLine);
        jackson.writeStartArray();
        for (int left = random.nextInt(6); left > 0; left--) {
            writeValue(out, depth - 1);
        }
        out.endList();
        jackson.writeEndArray();
    }

    private void writeObject(Writing out, int depth) {
        boolean oneLine = random.nextInt(3) == 0;
        layout.nextOnOneLine(oneLine);
        out.startObject(oneLine);
        jackson.writeStartObject();
        for (int left = random.nextInt(6); left > 0; left--) {
            writeName(out);
            writeValue(out, depth - 1);
        }
        out.endObject();
        jackson.writeEndObject();
    }

    private void writeName(Writing out) {
        if (random.nextBoolean()) {
            out.name(FixedText.name("fixed"));
            jackson.writeName("fixed");
        } else {
            String name = text();
            out.name(name);
            jackson.writeName(name);
        }
    }

    private void writeText(Writing out) {
        if (random.nextInt(4) == 0) {
            out.text(FixedText.value("current-state"));
            jackson.writeString("current-state");
        } else {
            String text = text();
            out.text(text);
            jackson.writeString(text);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(random.nextInt(20) == 0 ? 2_000 : 20); left > 0; left--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            if (random.nextInt(10) == 0) {
                text.append("🙂");
            }
        }
        return text.toString();
    }

    private void writeNumber(Writing out) {
        long number = random.nextLong() >> random.nextInt(64);
        out.number(number);
        jackson.writeNumber(number);
    }

    private void writeDouble(Writing out) {
        double any = Double.longBitsToDouble(random.nextLong());
        double number = random.nextBoolean() || !Double.isFinite(any) ? random.nextInt(10_000) / 100.0 : any;
        out.number(number);
        jackson.writeNumber(NumberText.of(number));
    }

    private void writeDecimal(Writing out) {
        BigDecimal number = BigDecimal.valueOf(random.nextLong(), random.nextInt(-5, 25));
        out.number(number);
        jackson.writeNumber(NumberText.of(number));
    }

    private void writeTruth(Writing out) {
        boolean truth = random.nextBoolean();
        out.truth(truth);
        jackson.writeBoolean(truth);
    }

    private void writeNothing(Writing out) {
        out.nothing();
        jackson.writeNull();
    }

    private JsonGenerator generator() {
        return JACKSON.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return layout;
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                },
                expected);
    }
}
