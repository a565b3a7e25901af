using System.ComponentModel.DataAnnotations;

namespace Send.Hosting.Clients;

/// <summary>How a service's calls travel.</summary>
public enum ClientTransport
{
    /// <summary>Straight to the other service's address.</summary>
    Direct,

    /// <summary>Through this service's own Dapr sidecar, which finds the other by its app id and owns the retries.</summary>
    Dapr,
}

/// <summary>Where a service's calls go: section <c>Clients</c>.</summary>
public sealed class ClientOptions : IValidatableObject
{
    /// <summary>How calls travel.</summary>
    [EnumDataType(typeof(ClientTransport), ErrorMessage = "Direct or Dapr")]
    public ClientTransport Transport { get; set; }

    /// <summary>For direct calls, the address of each service by its app id.</summary>
    public Dictionary<string, string> Addresses { get; } = [];

    /// <summary>Seconds until a call is given up.</summary>
    [Range(0.1, 600, ErrorMessage = "seconds from 0.1 to 600")]
    public double DeadlineSeconds { get; set; } = 10;

    /// <summary>Seconds until a question is given up that takes the other service no work, such as which revision it is at.</summary>
    [Range(0.1, 600, ErrorMessage = "seconds from 0.1 to 600")]
    public double QuestionSeconds { get; set; } = 4;

    /// <summary>For direct calls, how often a call is tried again while the other service is unavailable.</summary>
    [Range(0, 10, ErrorMessage = "a number from 0 to 10")]
    public int Retries { get; set; } = 2;

    internal TimeSpan Deadline => TimeSpan.FromSeconds(DeadlineSeconds);

    internal TimeSpan QuestionDeadline => TimeSpan.FromSeconds(Math.Min(QuestionSeconds, DeadlineSeconds));

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from address in Addresses
        where !IsAddress(address.Value)
        select new ValidationResult($"Clients:Addresses:{address.Key} is '{address.Value}'. Give an address such as http://localhost:5101.");

    internal static bool IsAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
