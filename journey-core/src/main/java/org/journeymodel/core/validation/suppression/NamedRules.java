package org.journeymodel.core.validation.suppression;

import java.util.Set;

/**
 * The rules that a document may name in its suppressions, be they checked now or not.
 *
 * @param ids their ids
 * @param errors the ids of those whose findings no document can suppress
 */
public record NamedRules(Set<String> ids, Set<String> errors) {}
