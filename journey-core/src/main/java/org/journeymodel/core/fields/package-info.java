/**
 * The fields of every type of the model: what they are called, how they are read, and how a value is
 * built of them. So that what goes through whole journeys is written once and forgets no field. For
 * this module only: the package is not exported.
 */
@NullMarked
package org.journeymodel.core.fields;

import org.jspecify.annotations.NullMarked;
