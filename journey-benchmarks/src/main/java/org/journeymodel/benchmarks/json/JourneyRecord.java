package org.journeymodel.benchmarks.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generated document as plain records, one component for each of its fields: what a program would bind
 * if it wanted the data alone. Nothing is checked; ids, enums and durations stay texts.
 */
record JourneyRecord(
        String journeyFormat,
        String id,
        String name,
        String kind,
        List<PersonaRecord> personas,
        List<ChannelRecord> channels,
        List<TeamRecord> teams,
        List<StageRecord> stages,
        List<TransitionRecord> transitions,
        List<InsightRecord> insights) {

    record PersonaRecord(String id, String name, List<String> goals, String quote) {}

    record ChannelRecord(String id, String name, String medium) {}

    record TeamRecord(String id, String name) {}

    record InsightRecord(String id, String kind, String text, long sampleSize, double confidence) {}

    record StageRecord(String id, String name, String phase, List<String> goals, List<TouchpointRecord> touchpoints) {}

    record TouchpointRecord(
            String id,
            String name,
            String description,
            @Nullable String kind,
            String initiator,
            List<String> channels,
            String team,
            String companyDoing,
            List<ExperienceRecord> experiences,
            String duration,
            @Nullable Boolean momentOfTruth,
            @Nullable String outcome,
            double exitProbability,
            List<String> eventNames,
            List<MeasurementRecord> measurements) {}

    record ExperienceRecord(
            String persona,
            String doing,
            String thinking,
            List<ClaimRecord> needs,
            List<ClaimRecord> pains,
            List<ClaimRecord> gains,
            EmotionRecord emotion) {}

    record ClaimRecord(
            String text,
            @Nullable Integer severity,
            @Nullable List<String> insights) {}

    record EmotionRecord(double valence, double arousal, List<String> labels, String reason) {}

    record MeasurementRecord(String metric, double value, String unit, long sampleSize) {}

    record TransitionRecord(
            String from, String to, String trigger, double probability, String waiting, List<String> insights) {}
}
