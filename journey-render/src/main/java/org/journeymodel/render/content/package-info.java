/** What a map says, cell by cell, before anything has a place. */
@NullMarked
package org.journeymodel.render.content;

import org.jspecify.annotations.NullMarked;
