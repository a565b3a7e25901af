using Send.Measures.V1;
using Send.Observations.Profiles;
using SymbolKind = Send.Measures.SymbolKind;

namespace Send.Observations.Imports.Checks;

/// <summary>Where there is no figure, there must be a symbol of a kind that there is.</summary>
internal static class SymbolCheck
{
    public static RowProblem? Problem(ImportRow row) => row switch
    {
        { Figure: null, Symbol: null } => row.Refused("figure", "no-figure", "The row has neither a figure nor a symbol. An unknown figure is a symbol with its reason."),
        { Symbol: { } symbol } when !Enum.IsDefined((SymbolKind)symbol.Kind) => row.Refused(
            "symbol.kind", "unknown-symbol", $"The symbol {Quote.Of(symbol.Mark)} is of the kind {(int)symbol.Kind}; give 1 to 7, and with it why there is no figure."),
        _ => null,
    };
}
