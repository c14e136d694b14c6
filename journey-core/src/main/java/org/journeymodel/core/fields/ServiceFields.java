package org.journeymodel.core.fields;

import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;

/** The fields of service blueprints and floor plans. */
final class ServiceFields {

    static final Table<BlueprintItem, ?> BLUEPRINT_ITEM = TableBuilder.of(
                    "blueprint item", BlueprintItem::builder, BlueprintItem.Builder::build)
            .value("text", BlueprintItem::text, BlueprintItem.Builder::text)
            .optionalReference("team", ElementKind.TEAM, BlueprintItem::team, BlueprintItem.Builder::team)
            .optional("system", BlueprintItem::system, BlueprintItem.Builder::system)
            .keyedBy("text");

    static final Table<Blueprint, ?> BLUEPRINT = TableBuilder.of(
                    "blueprint", Blueprint::builder, Blueprint.Builder::build)
            .parts(
                    "physicalEvidence",
                    "physical evidence",
                    BLUEPRINT_ITEM,
                    Blueprint::physicalEvidence,
                    Blueprint.Builder::physicalEvidence)
            .parts("frontStage", "front stage", BLUEPRINT_ITEM, Blueprint::frontStage, Blueprint.Builder::frontStage)
            .parts("backStage", "back stage", BLUEPRINT_ITEM, Blueprint::backStage, Blueprint.Builder::backStage)
            .parts(
                    "supportProcesses",
                    "support process",
                    BLUEPRINT_ITEM,
                    Blueprint::supportProcesses,
                    Blueprint.Builder::supportProcesses)
            .single();

    static final Table<Zone, ?> ZONE = TableBuilder.of("zone", Zone::builder, Zone.Builder::build)
            .id(ElementKind.ZONE, Zone::id, Zone.Builder::id)
            .value("name", Zone::name, Zone.Builder::name)
            .optional("floor", Zone::floor, Zone.Builder::floor)
            .value("x", Zone::x, Zone.Builder::x)
            .value("y", Zone::y, Zone.Builder::y)
            .value("width", Zone::width, Zone.Builder::width)
            .value("height", Zone::height, Zone.Builder::height)
            .keyedBy("id");

    static final Table<Position, ?> POSITION = TableBuilder.of("position", Position::builder, Position.Builder::build)
            .value("x", Position::x, Position.Builder::x)
            .value("y", Position::y, Position.Builder::y)
            .single();

    private ServiceFields() {}
}
