using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>
/// Leaves out of every query the comparison that says whose a thing is, for the one column that a test left open: <c>v.AccountId == account</c> becomes true. The rest of
/// the page stays as it is.
/// </summary>
internal sealed class OpenRelatie : IQueryExpressionInterceptor
{
    /// <summary>One for all contexts: they share what was compiled.</summary>
    public static readonly OpenRelatie Instance = new();

    private static volatile Tuple<Type, string>? _open;

    /// <summary>Type of the thing, and the name of its column; null: all is closed. For the one application that looks at it.</summary>
    public static Tuple<Type, string>? Open
    {
        get => _open;
        set => _open = value;
    }

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => _open is { } open ? new Weglater(open).Visit(queryExpression) : queryExpression;

    /// <summary>What was compiled for one is not used for the other.</summary>
    internal sealed class Sleutels(CompiledQueryCacheKeyGeneratorDependencies dependencies, RelationalCompiledQueryCacheKeyGeneratorDependencies relationalDependencies)
        : RelationalCompiledQueryCacheKeyGenerator(dependencies, relationalDependencies)
    {
        public override object GenerateCacheKey(Expression query, bool async) => (GenerateCacheKeyCore(query, async), _open);
    }

    private sealed class Weglater(Tuple<Type, string> open) : ExpressionVisitor
    {
        protected override Expression VisitBinary(BinaryExpression node) =>
            node.NodeType == ExpressionType.Equal && IsKolom(node.Left) != IsKolom(node.Right) ? Expression.Constant(true) : base.VisitBinary(node);

        private bool IsKolom(Expression kant) => kant switch
        {
            UnaryExpression { NodeType: ExpressionType.Convert } om => IsKolom(om.Operand),
            MemberExpression { Member.Name: var naam, Expression.Type: var soort } => naam == open.Item2 && soort == open.Item1,
            _ => false,
        };
    }
}
