package org.journeymodel.core.validation.suppression;

import java.util.Optional;
import org.journeymodel.core.validation.rule.Fault;

/**
 * What was found and a team lives with.
 *
 * @param fault what was found
 * @param reason why they live with it
 * @param declaredAt where the document says so, as a JSON Pointer; empty if the validator does
 */
public record SuppressedFault(Fault fault, String reason, Optional<String> declaredAt) {}
