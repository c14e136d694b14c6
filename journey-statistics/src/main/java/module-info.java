/**
 * The statistical tests that the modules of this project share. It exports nothing to others: what comes
 * out of the tests is told by the results of journey-graph and journey-log.
 */
@SuppressWarnings("module") // the modules of the qualified exports are compiled after this one
module org.journeymodel.statistics {
    requires org.apache.commons.numbers.gamma;
    requires static org.jspecify;

    exports org.journeymodel.statistics to
            org.journeymodel.graph,
            org.journeymodel.log;
}
