/** What is wrong with a document: its faults by their rules, and the explanations of what is no JSON. */
@NullMarked
package org.journeymodel.json.fault;

import org.jspecify.annotations.NullMarked;
