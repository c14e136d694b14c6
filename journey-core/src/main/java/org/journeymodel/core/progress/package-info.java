/**
 * How long work can be followed and ended. {@link
 * org.journeymodel.core.progress.ProgressListener} hears how far it is, on the thread that does it.
 * Interrupting that thread ends it with a {@link
 * org.journeymodel.core.progress.WorkInterruptedException}; what was half done is dropped, and what
 * was asked can be asked again.
 */
@NullMarked
package org.journeymodel.core.progress;

import org.jspecify.annotations.NullMarked;
