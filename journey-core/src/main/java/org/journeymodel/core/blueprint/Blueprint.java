package org.journeymodel.core.blueprint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.journeymodel.core.style.ModelStyle;

/**
 * The service blueprint of a touchpoint: what the customer sees of the company there, what the
 * company does in sight and out of sight, and what supports it. Between the rows run the lines
 * of interaction, visibility and internal interaction.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Blueprint permits ImmutableBlueprint {

    Blueprint() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableBlueprint.builder();
    }

    /** {@return a builder that holds all of this blueprint} */
    public final Builder toBuilder() {
        return ImmutableBlueprint.builder().copyOf(this);
    }

    /** {@return what the customer sees and touches, in order} */
    public abstract List<BlueprintItem> physicalEvidence();

    /** {@return what the company does in the customer's sight, in order} */
    public abstract List<BlueprintItem> frontStage();

    /** {@return what the company does out of sight, in order} */
    public abstract List<BlueprintItem> backStage();

    /** {@return what must run so that the others can work, in order} */
    public abstract List<BlueprintItem> supportProcesses();

    /**
     * {@return the items of a row, in order}
     *
     * @param row the row
     */
    public final List<BlueprintItem> items(BlueprintRow row) {
        return switch (row) {
            case PHYSICAL_EVIDENCE -> physicalEvidence();
            case FRONT_STAGE -> frontStage();
            case BACK_STAGE -> backStage();
            case SUPPORT_PROCESS -> supportProcesses();
        };
    }

    /**
     * {@return the items below a line, row by row: below visibility lies all that customers never see}
     *
     * @param line the line
     */
    public final List<BlueprintItem> itemsBelow(BlueprintLine line) {
        BlueprintRow first = switch (line) {
            case INTERACTION -> BlueprintRow.FRONT_STAGE;
            case VISIBILITY -> BlueprintRow.BACK_STAGE;
            case INTERNAL_INTERACTION -> BlueprintRow.SUPPORT_PROCESS;
        };
        return Arrays.stream(BlueprintRow.values())
                .filter(row -> row.compareTo(first) >= 0)
                .flatMap(row -> items(row).stream())
                .toList();
    }

    /** {@return the ids of the teams that take part, each once, from the top row down} */
    public final List<String> teams() {
        return distinct(BlueprintItem::team);
    }

    /** {@return the systems that take part, each once, from the top row down} */
    public final List<String> systems() {
        return distinct(BlueprintItem::system);
    }

    private List<String> distinct(Function<BlueprintItem, Optional<String>> part) {
        return Arrays.stream(BlueprintRow.values())
                .flatMap(row -> items(row).stream())
                .flatMap(item -> part.apply(item).stream())
                .distinct()
                .toList();
    }

    /** Builds blueprints; nothing is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableBlueprint.Builder {

        /** Adds what the customer sees and touches. */
        Builder addPhysicalEvidence(BlueprintItem... physicalEvidence);

        /** Replaces what the customer sees and touches. */
        Builder physicalEvidence(Iterable<? extends BlueprintItem> physicalEvidence);

        /** Adds what the company does in the customer's sight. */
        Builder addFrontStage(BlueprintItem... frontStage);

        /** Replaces what the company does in the customer's sight. */
        Builder frontStage(Iterable<? extends BlueprintItem> frontStage);

        /** Adds what the company does out of sight. */
        Builder addBackStage(BlueprintItem... backStage);

        /** Replaces what the company does out of sight. */
        Builder backStage(Iterable<? extends BlueprintItem> backStage);

        /** Adds what must run so that the others can work. */
        Builder addSupportProcesses(BlueprintItem... supportProcesses);

        /** Replaces what must run so that the others can work. */
        Builder supportProcesses(Iterable<? extends BlueprintItem> supportProcesses);

        /** {@return the blueprint} */
        Blueprint build();
    }
}
