/**
 * What customers did, held against the declared map. Start at {@link
 * org.journeymodel.graph.conformance.Conformance}.
 *
 * <ul>
 *   <li>A <em>run</em> goes from an entry of the map along its moves to a touchpoint where it may end.
 *   <li>An <em>alignment</em> edits an observed path into a run at the least cost. Its moves are
 *       <em>synchronous</em>, <em>missing</em> or <em>ad hoc</em>.
 *   <li>A <em>deviation</em> is a touchpoint that is missing, ad hoc or out of order, failing, or late.
 *   <li><em>Fitness</em> tells how much of what customers did the map allows; <em>precision</em>, how much of what
 *       the map allows customers did.
 * </ul>
 */
@NullMarked
package org.journeymodel.graph.conformance;

import org.jspecify.annotations.NullMarked;
