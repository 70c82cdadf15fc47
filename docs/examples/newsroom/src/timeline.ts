// What happened to whom, day by day, and who says so: `npm start -- Taliban`, `npm start -- 塔利班`.
import { connect, ConnectionError, graphql, GraphError } from '@dateline/sdk';

const FIND = graphql(`
  query Find($name: String!) {
    organizations(first: 1, filter: { name: $name }) {
      edges {
        node {
          id
          name
          articleCount
        }
      }
    }
  }
`);

const EVENTS = graphql(`
  query Events($id: ID!, $after: String) {
    organization(id: $id) {
      events(first: 20, after: $after) {
        edges {
          node {
            title
            time {
              start
            }
            mentions(first: 1) {
              edges {
                node {
                  modality
                  attribution {
                    words
                  }
                  evidence {
                    exact
                  }
                }
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const dateline = connect(process.env['DATELINE_URL'] ?? 'http://127.0.0.1:4000/graphql');

async function timeline(name: string): Promise<void> {
  const { organizations } = await dateline.query(FIND, { name });
  const organization = organizations.edges[0]?.node;
  if (!organization) {
    console.log(`No organization is called ${name}.`);
    return;
  }
  console.log(`${organization.name}, in ${organization.articleCount} articles`);
  for await (const event of dateline.each(EVENTS, { id: organization.id }, (result) => result.organization?.events)) {
    const mention = event.mentions.edges[0]?.node;
    console.log(`${event.time?.start ?? '          '}  ${event.title}  (${mention?.modality.toLowerCase()}, ${mention?.attribution?.words ?? 'the article itself'})`);
  }
}

try {
  await timeline(process.argv[2] ?? '塔利班');
} catch (error) {
  if (!(error instanceof GraphError || error instanceof ConnectionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
