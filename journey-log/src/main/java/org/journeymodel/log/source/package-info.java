/**
 * What all sources of events share: how they are opened and unpacked, how a record becomes an event, and
 * how what is wrong with it is told.
 */
@NullMarked
package org.journeymodel.log.source;

import org.jspecify.annotations.NullMarked;
