package org.journeymodel.render.content;

import java.util.Optional;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;

/**
 * A column of a map.
 *
 * @param index its place from the left, from 0
 * @param number the touchpoint's number in the journey, from 1; 0 without touchpoint
 * @param stage the stage it belongs to
 * @param stageIndex the place of that stage, from 0
 * @param touchpoint its touchpoint; empty in a stage that has none
 */
public record Column(int index, int number, Stage stage, int stageIndex, Optional<Touchpoint> touchpoint) {}
