package org.journeymodel.render.blueprint;

import org.journeymodel.render.layout.Box;

/**
 * The tasks of a row at a touchpoint, one below the other.
 *
 * @param box where they stand, from the top of the first to the bottom of the last
 * @param first the first task
 * @param last the last task
 */
record Stack(Box box, Task first, Task last) {}
