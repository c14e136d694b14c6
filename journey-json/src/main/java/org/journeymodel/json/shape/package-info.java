/**
 * How each kind of value stands in JSON: a {@link org.journeymodel.json.shape.Shape} reads it, writes it
 * and says its part of the schema.
 */
@NullMarked
package org.journeymodel.json.shape;

import org.jspecify.annotations.NullMarked;
