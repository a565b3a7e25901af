using k8s;
using k8s.Models;
using Xunit;

[assembly: AssemblyFixture(typeof(Send.Deploy.Tests.Kubernetes.Manifests))]

namespace Send.Deploy.Tests.Kubernetes;

/// <summary>What Kustomize makes of the base, every object parsed strictly.</summary>
public sealed class Manifests
{
    private readonly Lazy<List<object>> rendered = new(() => Render().GetAwaiter().GetResult());

    /// <summary>Every object.</summary>
    public IReadOnlyList<object> All
    {
        get
        {
            Tool.Require("kubectl");
            return rendered.Value;
        }
    }

    /// <summary>Every object of a kind.</summary>
    public IEnumerable<T> Of<T>() => All.OfType<T>();

    /// <summary>The object of a kind that has this name.</summary>
    public T Named<T>(string name)
        where T : IKubernetesObject<V1ObjectMeta> =>
        Assert.Single(Of<T>(), o => o.Metadata.Name == name);

    /// <summary>A service's pods.</summary>
    public V1PodTemplateSpec Pod(Service service) => Named<V1Deployment>(service.AppId).Spec.Template;

    /// <summary>A service's only container.</summary>
    public V1Container Container(Service service) => Assert.Single(Pod(service).Spec.Containers);

    /// <summary>What a service is told by its ConfigMap.</summary>
    public IDictionary<string, string> Settings(Service service)
    {
        var name = Assert.Single(Container(service).EnvFrom).ConfigMapRef.Name;
        return Named<V1ConfigMap>(name).Data;
    }

    private static async Task<List<object>> Render()
    {
        var yaml = await Tool.Run("kubectl", "kustomize", Repository.Path("deploy", "kubernetes", "base"));
        return KubernetesYaml.LoadAllFromString(yaml, Dapr.Types, strict: true);
    }
}
