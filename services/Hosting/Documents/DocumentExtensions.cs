using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Send.Hosting.Documents;

/// <summary>Maps what a service answers over HTTP beside its gRPC: documents for people and their programs.</summary>
public static class DocumentExtensions
{
    /// <summary>Maps a document, held to the same token and telling the same errors as a call of gRPC.</summary>
    public static void MapDocument(this WebApplication app, string pattern, Delegate handler) => app.MapGet(pattern, handler).AddEndpointFilter<DocumentFilter>();
}
