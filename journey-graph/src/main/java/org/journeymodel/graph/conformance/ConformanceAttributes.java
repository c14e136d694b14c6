package org.journeymodel.graph.conformance;

import java.util.List;
import java.util.function.Function;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;

/** A conformance as names and values. */
final class ConformanceAttributes {

    private ConformanceAttributes() {}

    static ObjectValue of(Conformance conformance) {
        ObjectBuilder object = AttributeValue.object()
                .put("journey", conformance.flow().journey().id());
        conformance.flow().persona().ifPresent(persona -> object.put("persona", persona));
        object.put("options", conformance.options().toAttributes())
                .put("customers", conformance.customerCount())
                .put("variants", conformance.variantCount())
                .put("events", conformance.eventCount())
                .put("fitness", conformance.fitness())
                .put("meanFitness", conformance.meanFitness())
                .put("fittingCustomers", conformance.fittingCustomers())
                .put("precision", conformance.precision().toAttributes())
                .put("deviations", listed(conformance.deviations(), FrequentDeviation::toAttributes))
                .put("touchpoints", listed(conformance.byTouchpoint(), TouchpointConformance::toAttributes));
        ObjectBuilder unknown = AttributeValue.object();
        conformance.unknownNames().forEach((name, events) -> unknown.put(name, events));
        return object.put("unknownNames", unknown.build()).build();
    }

    static <T> AttributeValue listed(List<T> values, Function<T, ObjectValue> told) {
        return AttributeValue.of(values.stream().map(told).toList());
    }
}
