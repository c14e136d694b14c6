/**
 * Makes logs of parts of a log, on columns: which events stay, whose they are and where they happen. For
 * this module only.
 */
@NullMarked
package org.journeymodel.log.shape;

import org.jspecify.annotations.NullMarked;
