/**
 * What a rule is made of: the {@linkplain org.journeymodel.core.validation.rule.Rule rule}, the {@linkplain
 * org.journeymodel.core.validation.rule.Inspection inspection} that it reads and reports to, and what several rules
 * need. The rules themselves stand in packages named by what they look at. None of them is exported; what users see
 * is in {@code org.journeymodel.core.validation}, which knows these packages and is not known to them.
 */
@NullMarked
package org.journeymodel.core.validation.rule;

import org.jspecify.annotations.NullMarked;
