package org.journeymodel.log.csv;

/**
 * Where the columns of a log stand in its header, counted from 0.
 *
 * @param customer the column of customers
 * @param touchpoint the column of touchpoints
 * @param time the column of times
 */
public record Columns(int customer, int touchpoint, int time) {}
