/**
 * The vocabulary of customer journeys as immutable values, a journey read as a flow, and its
 * validation. The front door is {@link org.journeymodel.core.model.Journey}.
 */
@SuppressWarnings("module") // the modules of the qualified exports are compiled after this one
module org.journeymodel.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.journeymodel.core.blueprint;
    exports org.journeymodel.core.diff;
    exports org.journeymodel.core.flow;
    exports org.journeymodel.core.insight;
    exports org.journeymodel.core.limit;
    exports org.journeymodel.core.model;
    exports org.journeymodel.core.observed;
    exports org.journeymodel.core.progress;
    exports org.journeymodel.core.scenario;
    exports org.journeymodel.core.space;
    exports org.journeymodel.core.validation;
    exports org.journeymodel.core.columns to
            org.journeymodel.graph,
            org.journeymodel.log;
    exports org.journeymodel.core.message to
            org.journeymodel.json,
            org.journeymodel.graph,
            org.journeymodel.log,
            org.journeymodel.render,
            org.journeymodel.testing;
    exports org.journeymodel.core.work to
            org.journeymodel.json,
            org.journeymodel.graph,
            org.journeymodel.log,
            org.journeymodel.render;

    uses org.journeymodel.core.validation.ValidationRule;
}
