package org.journeymodel.log.event;

import java.util.List;

/**
 * The columns of a finished log.
 *
 * @param customers names by their codes
 * @param touchpoints names by their codes
 * @param channels names by their codes
 * @param events grouped by customer
 */
public record LogTable(List<String> customers, List<String> touchpoints, List<String> channels, GroupedEvents events) {}
