package org.journeymodel.log.source;

import java.util.Map;

/**
 * Where the columns of a log stand in its header, counted from 0.
 *
 * @param roles the column of each role that has one
 * @param attributes the columns that become attributes, by name
 */
public record Columns(Map<ColumnRole, Integer> roles, Map<String, Integer> attributes) {}
