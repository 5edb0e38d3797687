# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delete_school_label_request import DeleteSchoolLabelRequest
from ...models.delete_school_label_response import DeleteSchoolLabelResponse
from ...types import Response


def _get_kwargs(
    *,
    body: DeleteSchoolLabelRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=deleteSchoolLabel",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeleteSchoolLabelResponse | None:
    if response.status_code == 200:
        response_200 = DeleteSchoolLabelResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteSchoolLabelResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteSchoolLabelRequest,
) -> Response[DeleteSchoolLabelResponse]:
    """Delete a label of the school.

     The label can then no longer be put on courses and lessons (358). What becomes of those that carry
    it is not documented. A repeat
    finds no label and is to be expected to answer 356, as an id that never was does.

    Args:
        body (DeleteSchoolLabelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteSchoolLabelResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteSchoolLabelRequest,
) -> DeleteSchoolLabelResponse | None:
    """Delete a label of the school.

     The label can then no longer be put on courses and lessons (358). What becomes of those that carry
    it is not documented. A repeat
    finds no label and is to be expected to answer 356, as an id that never was does.

    Args:
        body (DeleteSchoolLabelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteSchoolLabelResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteSchoolLabelRequest,
) -> Response[DeleteSchoolLabelResponse]:
    """Delete a label of the school.

     The label can then no longer be put on courses and lessons (358). What becomes of those that carry
    it is not documented. A repeat
    finds no label and is to be expected to answer 356, as an id that never was does.

    Args:
        body (DeleteSchoolLabelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteSchoolLabelResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteSchoolLabelRequest,
) -> DeleteSchoolLabelResponse | None:
    """Delete a label of the school.

     The label can then no longer be put on courses and lessons (358). What becomes of those that carry
    it is not documented. A repeat
    finds no label and is to be expected to answer 356, as an id that never was does.

    Args:
        body (DeleteSchoolLabelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteSchoolLabelResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
