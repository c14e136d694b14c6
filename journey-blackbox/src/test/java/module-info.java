// The first users of the modules: these tests see what is exported and nothing else.
open module org.journeymodel.blackbox {
    requires org.journeymodel.core;
    requires org.journeymodel.graph;
    requires org.journeymodel.jackson;
    requires org.journeymodel.json;
    requires org.journeymodel.log;
    requires org.journeymodel.render;
    requires org.journeymodel.testing;
    requires org.assertj.core;
    requires org.junit.jupiter.api;
    requires org.junit.jupiter.params;

    provides org.journeymodel.core.validation.ValidationRule with
            org.journeymodel.blackbox.OwnRule;
}
