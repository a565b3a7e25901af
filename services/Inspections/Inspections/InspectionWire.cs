using Send.Inspections.V1;
using Inspection = Send.Inspections.Storage.Inspection;
using Wire = Send.Inspections.V1.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>Inspections as <c>send.inspections.v1</c> says them.</summary>
internal static class InspectionWire
{
    public static Wire ToWire(this Inspection i, Send.Measures.V1.Source source)
    {
        var wire = new Wire
        {
            Id = i.Id,
            AreaCode = i.AreaCode,
            Framework = i.Framework == 2016 ? Framework._2016 : Framework._2023,
            StartedOn = IsoDay.Write(i.StartedOn),
            EndedOn = IsoDay.Write(i.EndedOn),
            PublishedOn = IsoDay.Write(i.PublishedOn),
            Source = source,
            Etag = i.Etag,
        };
        if (i.Framework == 2016)
            wire.StatementOfAction = Statement(i);
        else
            wire.Outcome = Outcome(i);
        return wire;
    }

    private static StatementOfAction Statement(Inspection i)
    {
        var statement = new StatementOfAction { Required = i.StatementRequired == true };
        if (i.SignificantWeaknesses is { } weaknesses)
            statement.SignificantWeaknesses = weaknesses;
        if (i.RevisitStartedOn is not null)
        {
            statement.Revisit = new()
            {
                StartedOn = IsoDay.Write(i.RevisitStartedOn),
                PublishedOn = IsoDay.Write(i.RevisitPublishedOn),
                Progress = (Progress)(i.RevisitProgress ?? 0),
                WeaknessesProgressed = i.WeaknessesProgressed ?? 0,
                WeaknessesNotProgressed = i.WeaknessesNotProgressed ?? 0,
            };
        }
        return statement;
    }

    private static OutcomeOf2023 Outcome(Inspection i)
    {
        var outcome = new OutcomeOf2023 { Outcome = (Outcome)(i.Outcome ?? 0), UnreadBecause = i.UnreadBecause ?? "", PriorityActions = { i.PriorityActions } };
        if (i.NextInspectionMonths is { } months)
            outcome.NextInspectionMonths = months;
        return outcome;
    }
}
