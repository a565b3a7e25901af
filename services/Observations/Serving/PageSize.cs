using Send.Hosting.Errors;

namespace Send.Observations.Serving;

/// <summary>How many items a page may have.</summary>
public static class PageSize
{
    /// <exception cref="ServiceException">Fewer than none, or more than the most.</exception>
    public static int Check(int asked, int usual, int most) => asked switch
    {
        0 => usual,
        > 0 when asked <= most => asked,
        _ => throw new ServiceException(ObservationErrors.PageSize(asked, most)),
    };
}
