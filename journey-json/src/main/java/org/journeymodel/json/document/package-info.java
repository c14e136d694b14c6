/**
 * A document as bytes: what it may hold at most, whether it is well-formed UTF-8, how Jackson is set to
 * parse it, and where JSON Pointers lead in it.
 */
@NullMarked
package org.journeymodel.json.document;

import org.jspecify.annotations.NullMarked;
