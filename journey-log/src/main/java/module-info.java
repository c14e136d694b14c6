/**
 * Event logs of what customers did, read into flow statistics and discovered journeys. The front
 * door is {@link org.journeymodel.log.EventLog}.
 */
module org.journeymodel.log {
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.journeymodel.statistics;
    requires static HdrHistogram;
    requires static org.jspecify;
    requires tools.jackson.core;
    requires transitive org.journeymodel.core;

    exports org.journeymodel.log;
    exports org.journeymodel.log.statistics;
}
